/** Where a message that needs no answer is sent from anywhere: `toasts.add({ title })`. `ToastHost` shows it. */
import { Toast } from '@base-ui/react/toast';

export const toasts = Toast.createToastManager();
