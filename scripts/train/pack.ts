import type { PackedTrees } from '../../utils/article/classify/classifier';
import type { TreeNode } from './trees';

/** A tree as the classifier reads it, thresholds to four figures and values to four decimals. */
export function packTree(root: TreeNode): PackedTrees {
  const pack = (node: TreeNode): PackedTrees => {
    if ('value' in node) return [null, Number(node.value.toFixed(4))];
    const below = pack(node.left);
    return [node.column, Number(node.at.toPrecision(4)), below.length, ...below, ...pack(node.right)];
  };
  const nodes = pack(root);
  return [nodes.length, ...nodes];
}
