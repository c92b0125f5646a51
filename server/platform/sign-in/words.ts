/**
 * Words of the pages that stand before the interface: sign-in and its notices, in the languages of the interface. The
 * language is the one asked for in the address, otherwise the first of the browser's that is known.
 */
import type { FastifyRequest } from 'fastify';
import { demoUsers } from './demo-identities.ts';

export type Language = 'en' | 'ar';
export const LANGUAGES: Readonly<Record<Language, { name: string; direction: 'ltr' | 'rtl' }>> = {
  en: { name: 'English', direction: 'ltr' },
  ar: { name: 'العربية', direction: 'rtl' },
};

const english = {
  title: 'Sign in',
  failed: 'Sign-in failed',
  wrong: 'User name or password is not right.',
  about: 'Links between identities, found by law and decided by people.',
  user: 'User name',
  password: 'Password',
  enter: 'Sign in',
  again: 'Sign in again',
  users: 'Demonstration users',
  passwords:
    'All of them are invented. Their passwords are shown in the window in which the service was started.',
  name: 'User name',
  acts: 'Acts as',
  role: 'Role',
  language: 'Language',
  expired: 'This sign-in has expired',
  'expired.text': 'It was finished before, it took too long, or cookies are switched off.',
  unavailable: 'Nobody can sign in now',
  'unavailable.text': 'Try again in a moment.',
  refused: 'You are not signed in',
  'refused.text': 'The issuer did not confirm this sign-in.',
};
export type WordKey = keyof typeof english;
export type Notice = 'expired' | 'unavailable' | 'refused';

const arabic: Record<WordKey, string> = {
  title: 'تسجيل الدخول',
  failed: 'تعذّر تسجيل الدخول',
  wrong: 'اسم المستخدم أو كلمة المرور غير صحيحة.',
  about: 'روابط بين الهويات، يكشفها القانون ويقرّرها أشخاص.',
  user: 'اسم المستخدم',
  password: 'كلمة المرور',
  enter: 'تسجيل الدخول',
  again: 'تسجيل الدخول من جديد',
  users: 'مستخدمو العرض التجريبي',
  passwords: 'جميعهم مختلقون. تظهر كلمات مرورهم في النافذة التي شُغّلت فيها الخدمة.',
  name: 'اسم المستخدم',
  acts: 'يعمل بصفته',
  role: 'الدور',
  language: 'اللغة',
  expired: 'انتهت صلاحية محاولة الدخول هذه',
  'expired.text': 'اكتملت من قبل، أو استغرقت وقتًا طويلًا، أو أن ملفات تعريف الارتباط معطّلة.',
  unavailable: 'لا يمكن لأحد تسجيل الدخول الآن',
  'unavailable.text': 'أعد المحاولة بعد قليل.',
  refused: 'لم يُسجَّل دخولك',
  'refused.text': 'لم تؤكد جهة الإصدار هذا الدخول.',
};

const ROLES: Record<string, Record<Language, string>> = {
  'verifying-officer': { en: 'Verifying officer', ar: 'موظف تحقق' },
  investigator: { en: 'Investigator', ar: 'محقق' },
  'portal-user': { en: 'Portal user', ar: 'مستخدم البوابة' },
  'source-system': { en: 'Source system', ar: 'نظام مصدر' },
  'data-owner': { en: 'Data owner', ar: 'مالك البيانات' },
  'data-protection-officer': { en: 'Data-protection officer', ar: 'مسؤول حماية البيانات' },
  operator: { en: 'Operator', ar: 'مشغّل' },
};
const LABELS: Record<string, string> = {
  'officer-visa': 'سلطة التأشيرات، ألمانيا',
  'officer-border': 'حرس الحدود، بولندا',
  'officer-asylum': 'سلطة اللجوء، فرنسا',
  'officer-sirene': 'مكتب SIRENE، إيطاليا',
  'officer-crim': 'السجلات الجنائية، إسبانيا',
  'officer-etias': 'الوحدة المركزية لنظام ETIAS',
  supervisor: 'موظف مشرف على جميع السلطات',
  'supervisor-2': 'موظف مشرف ثانٍ على جميع السلطات',
  'supervisor-3': 'موظف مشرف ثالث على جميع السلطات',
  investigator: 'محقق بكامل صلاحيات القراءة',
  'portal-user': 'مستخدم البوابة مع EES وVIS',
  registrar: 'مسجّل ملفات اللجوء، ألمانيا',
  'data-owner': 'مالك البيانات، ألمانيا',
  dpo: 'مسؤول حماية البيانات',
  operator: 'مشغّل',
};

export const wordsOf = (language: Language): Readonly<Record<WordKey, string>> =>
  language === 'ar' ? arabic : english;

export interface DemoUser {
  name: string;
  label: string;
  role: string;
}

export function demoUsersIn(language: Language): DemoUser[] {
  return Object.entries(demoUsers).map(([name, { label, role }]) => ({
    name,
    label: language === 'ar' ? (LABELS[name] ?? label) : label,
    role: ROLES[role]?.[language] ?? role,
  }));
}

const known = (tag: string | undefined): Language | undefined =>
  tag !== undefined && Object.hasOwn(LANGUAGES, tag) ? (tag as Language) : undefined;

export function languageOf(request: FastifyRequest): Language {
  const asked = known(new URLSearchParams(request.url.split('?')[1]).get('language') ?? undefined);
  if (asked !== undefined) return asked;
  const accepted = (request.headers['accept-language'] ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', quality = ''] = part.trim().split(';');
      return {
        language: known(tag.slice(0, 2).toLowerCase()),
        weight: Number(quality.replace('q=', '') || 1),
      };
    })
    .sort((a, b) => b.weight - a.weight);
  return accepted.find(({ language }) => language !== undefined)?.language ?? 'en';
}
