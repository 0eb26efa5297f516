import { render } from 'preact';
import { Popup } from '@/lib/popup/popup.tsx';
import '@/lib/popup/popup.css';

const root = document.getElementById('popup');
if (root) render(<Popup />, root);
