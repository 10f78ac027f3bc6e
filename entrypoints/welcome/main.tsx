import '@/assets/style.css';
import { createRoot } from 'react-dom/client';
import { connectReplicas } from '@/stores/replicas';
import { App } from './App';

connectReplicas(document);
const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<App />);
