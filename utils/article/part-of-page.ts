/** A range knows one tree only: of a shadow root around a part, what is slotted into it may still lie in the part. */
export function standingOf(node: Node, part: Range): 'inside' | 'outside' | 'other-tree' {
  if (node.getRootNode() !== part.startContainer.getRootNode()) return 'other-tree';
  return part.intersectsNode(node) ? 'inside' : 'outside';
}

/** Whether all of an element lies in the part, so that nothing below needs asking. */
export function isWithin(element: Element, part: Range): boolean {
  if (element.getRootNode() !== part.startContainer.getRootNode()) return false;
  return part.comparePoint(element, 0) === 0 && part.comparePoint(element, element.childNodes.length) === 0;
}

/** The words of a text node that lie in the part. */
export function textWithin(node: Node, { startContainer, startOffset, endContainer, endOffset }: Range): string {
  const text = node.nodeValue ?? '';
  return text.slice(node === startContainer ? startOffset : 0, node === endContainer ? endOffset : text.length);
}
