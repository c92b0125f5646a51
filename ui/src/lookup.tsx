/**
 * Start of the public look-up (Regulation (EU) 2019/817 Art 49): a page of its own beside the application. It shares
 * colours and parts with it and nothing else: no session, no purpose, no address of the service but the one it asks.
 */
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Lookup } from './lookup/index.tsx';
import './frame/tokens.css';
import './frame/parts.css';

const place = document.getElementById('root');
if (place === null) throw new Error('lookup.html has no #root');
createRoot(place).render(
  <StrictMode>
    <Lookup />
  </StrictMode>,
);
