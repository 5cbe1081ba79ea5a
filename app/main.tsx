/** The one script: the host's page, or the page under test where the address asks for a frame. */
import { start } from './messages/en/start.ts';
import { listenToRenderer } from './probe/rendererWord.ts';
import './ui/tokens.css';

// React is loaded by what is imported below, and says then which build of it is.
listenToRenderer();
const root = document.getElementById('root')!;

try {
  if (new URLSearchParams(location.search).has('frame') && parent !== window) {
    const { startFrame } = await import('./frame/entry.tsx');
    startFrame(root);
  } else {
    const { startHost } = await import('./host.tsx');
    startHost(root);
  }
} catch (error) {
  root.textContent = start.failed;
  throw error;
}
