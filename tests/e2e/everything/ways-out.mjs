// Ways out of a page that its policy leaves open, or refuses only after it has looked up a name.

/** Each takes a host and goes there; it runs in the page. */
export const WAYS_OUT = {
  "dns-prefetch": (host) => {
    const link = Object.assign(document.createElement("link"), { rel: "dns-prefetch", href: `https://${host}/` });
    document.head.append(link);
  },
  preconnect: (host) => {
    const link = Object.assign(document.createElement("link"), { rel: "preconnect", href: `https://${host}/` });
    document.head.append(link);
  },
  "a frame": (host) => {
    const frame = Object.assign(document.createElement("iframe"), { src: `https://${host}/?answer=yes` });
    document.body.append(frame);
  },
  "a form": (host) => {
    const form = Object.assign(document.createElement("form"), { action: `https://${host}/`, target: "_blank" });
    document.body.append(form);
    HTMLFormElement.prototype.submit.call(form);
  },
  "a window": (host) => void open(`https://${host}/?answer=yes`, "_blank", "noopener"),
  "WebRTC with STUN": (host) => {
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:${host}:19302` }] });
    peer.createDataChannel("answers");
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
  "WebRTC with TURN": (host) => {
    const urls = [`turn:${host}:3478?transport=tcp`, `turns:${host}:5349?transport=tcp`];
    const peer = new RTCPeerConnection({ iceServers: [{ urls, username: "answer", credential: "yes" }] });
    peer.createDataChannel("answers");
    return peer.createOffer().then((offer) => peer.setLocalDescription(offer));
  },
};
