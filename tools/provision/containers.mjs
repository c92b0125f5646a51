export async function containers() {
  return { reason: 'not written yet' };
}
