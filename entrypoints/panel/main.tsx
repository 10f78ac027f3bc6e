import '@/assets/style.css';
import { createRoot } from 'react-dom/client';
import { connectReplicas } from '@/stores/replicas';
import { App } from './App';

connectReplicas(document);
const query = new URLSearchParams(location.search);
const place =
  window === window.top
    ? { in: 'window' as const, tabId: query.get('tab') ?? '' }
    : { in: 'frame' as const, nonce: query.get('nonce') ?? '' };
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App place={place} />);
