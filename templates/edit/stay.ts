// The server of “npm start” loads a page anew when a file is saved. Here what a writer has typed in another form would be gone, so the
// page takes no word from it.
Object.defineProperty(window, 'WebSocket', { value: undefined });
