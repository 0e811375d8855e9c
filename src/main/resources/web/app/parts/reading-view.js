// @ts-check
import {failureOfProblem} from '../api/failure.js';
import {failedView} from '../shell/failure-view.js';
import {loadingView} from '../shell/loading-view.js';

/** What stands there instead of something that is not there yet: that it comes, or why it does not. */
export function unread({step, fault}, again) {
  return step === 'loading' ? loadingView() : failedView(fault, again);
}

/** What the service refused, and what one can do. */
export function problemView(problem, again) {
  return failedView(failureOfProblem(problem), again);
}
