// @ts-check
import './styles/index.css';
import {start} from './shell/shell.js';

start(document.getElementById('workbench'));
