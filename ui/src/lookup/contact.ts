/** How an authority is reached, as the service tells it. */
export interface Contact {
  reference: string;
  state: string | null;
  name: string;
  address: string;
  email: string;
  phone: string | null;
  website: string | null;
}
