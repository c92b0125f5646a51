/** Where the invented persons live now: cities with the first digits of their postcodes, and streets as written there. */
import type { Random } from '../../../cli/population/random.ts';

export interface Address {
  street: string;
  number: string;
  city: string;
  postcode: string;
}

interface City {
  name: string;
  /** First digits of a postcode; the street gives the last two. */
  prefix: string;
  streets: readonly string[];
}

const city = (name: string, prefix: string, streets: string): City => ({
  name: name.replaceAll('_', ' '),
  prefix,
  streets: streets
    .trim()
    .split(/\s+/)
    .map((street) => street.replaceAll('_', ' ')),
});

const GERMAN = `Hauptstraße Bahnhofstraße Schulstraße Gartenstraße Bergstraße Lindenstraße Kirchweg Goethestraße Ringstraße
  Mozartstraße Am_Markt Waldweg Rosenweg Schillerstraße Talstraße Wiesenweg Birkenallee Mühlgasse Feldstraße Amselweg`;
const FRENCH = `Rue_de_la_Gare Rue_Victor_Hugo Avenue_de_la_République Rue_du_Moulin Rue_des_Écoles Boulevard_Voltaire
  Rue_Pasteur Place_de_la_Mairie Rue_de_l'Église Avenue_Jean_Jaurès Rue_des_Lilas Chemin_Vert Rue_Nationale`;
const SOUTHERN = `Via_Roma Via_Garibaldi Via_Mazzini Corso_Italia Via_Dante Calle_Mayor Calle_Real Avenida_de_la_Paz
  Calle_del_Sol Calle_Nueva Via_Verdi Piazza_Cavour Calle_San_Juan Rua_Direita Rua_do_Carmo`;
const NORTHERN = `Kerkstraat Dorpsstraat Stationsweg Molenstraat Schoolstraat Storgatan Kungsgatan Skolgatan
  Parkveien Kirkegata Nygade Vestergade Julianalaan Beukenlaan Wilhelminastraat Ringvägen`;

const CITIES: readonly City[] = [
  city('Berlin', '101', GERMAN),
  city('Paris', '750', FRENCH),
  city('Wien', '10', GERMAN),
  city('Roma', '001', SOUTHERN),
  city('Madrid', '280', SOUTHERN),
  city('Hamburg', '203', GERMAN),
  city('Bruxelles', '10', FRENCH),
  city('Amsterdam', '10', NORTHERN),
  city('Stockholm', '112', NORTHERN),
  city('Milano', '201', SOUTHERN),
  city('Lyon', '690', FRENCH),
  city('München', '803', GERMAN),
  city('Barcelona', '080', SOUTHERN),
  city('Göteborg', '411', NORTHERN),
  city('Frankfurt_am_Main', '603', GERMAN),
  city('Marseille', '130', FRENCH),
  city('Rotterdam', '30', NORTHERN),
  city('Graz', '80', GERMAN),
  city('Lisboa', '110', SOUTHERN),
  city('København', '21', NORTHERN),
];

export function drawAddress(random: Random): Address {
  const { name, prefix, streets } = random.zipf(CITIES);
  const at = random.int(0, streets.length - 1);
  const district = random.int(0, 3);
  return {
    street: streets[at] as string,
    number: `${random.int(1, 120)}${random.chance(0.12) ? random.pick(['a', 'b', 'c']) : ''}`,
    city: name,
    postcode: `${prefix}${String((at * 4 + district) % 100).padStart(2, '0')}`,
  };
}

/** Written as a clerk might: in order or not, with the usual abbreviations, with or without the city. */
export function writeAddress(address: Address, random: Random): string {
  const street = random.chance(0.3)
    ? address.street
        .replace(/straße$/, 'str.')
        .replace(/^Avenue/, 'Av.')
        .replace(/^Boulevard/, 'Bd')
        .replace(/^Calle/, 'C.')
        .replace(/straat$/, 'str')
    : address.street.replace('ß', random.chance(0.4) ? 'ss' : 'ß');
  const line = random.chance(0.15) ? `${address.number} ${street}` : `${street} ${address.number}`;
  return random.chance(0.7) ? `${line}, ${address.city}` : line;
}
