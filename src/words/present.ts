import type { Text } from '../frame/Frame.ts'

const text = (en: string, zh: string): Text => ({ en, zh })

/** The page on which charts put aside become slides: its desk, its show, its presenter window. */
export const present = {
  standfirst: text(
    'Charts you put aside become slides: each one live, under the filters you chose, with its source on it.',
    '加入的图在这里排成幻灯片：图保持可读数，沿用所选的筛选条件，来源随图列出。',
  ),

  // Before there is a deck
  how: text('How it works', '使用方法'),
  steps: [
    text(
      'On any chart, set the filters and press “Put aside”.',
      '在任意一张图上选好筛选条件，点“加入幻灯片”。',
    ),
    text(
      'Here, put the slides in order, write your own headlines and notes.',
      '在本页调整顺序，撰写标题与备注。',
    ),
    text(
      'Show them full screen, print them, or take them along as PowerPoint. The address of this page holds the whole deck: keep it or send it.',
      '全屏放映、打印，或另存为PowerPoint。本页地址即包含整套幻灯片，可收藏或发送。',
    ),
  ],
  none: text('Nothing is put aside yet.', '尚未加入任何图。'),
  starter: text('Begin with five charts, one of each topic', '从五张图开始，每个专题一张'),
  untitled: text('China figures', '中国数据'),
  starterTitle: text('China in five charts', '五张图看中国'),

  // The desk
  deck: text('Slides, in order', '幻灯片顺序'),
  title: text('Title', '总标题'),
  titleHint: text('For the cover and the file', '用于封面与文件'),
  aspect: text('Shape', '比例'),
  show: text('Show', '放映'),
  showFrom: (number: number) => text(`Show from slide ${number}`, `从第${number}页放映`),
  copyAddress: text('Copy link to this deck', '复制幻灯片链接'),
  print: text('Print', '打印'),
  slide: (number: number, count: number) =>
    text(`Slide ${number} of ${count}`, `第${number}页，共${count}页`),
  headline: text('Headline', '标题'),
  notes: text('Notes', '备注'),
  up: text('Move up', '上移'),
  down: text('Move down', '下移'),
  remove: text('Remove', '移除'),
  ofSlide: (action: string, number: number) => text(`${action}: slide ${number}`, `第${number}页${action}`),
  removed: (number: number) => text(`Slide ${number} was removed.`, `已移除第${number}页。`),
  movedTo: (number: number) => text(`Now slide ${number}.`, `现为第${number}页。`),
  begun: (count: number) => text(`${count} slides are on the desk.`, `已放入${count}页幻灯片。`),
  undo: text('Undo', '撤销'),
  clear: text('Remove all', '全部移除'),
  cleared: text('All slides were removed.', '已移除全部幻灯片。'),
  openChart: text('Change its filters', '更改筛选条件'),
  earlier: (count: number) =>
    text(
      `This deck came with the address. Yours, with ${count === 1 ? '1 slide' : `${count} slides`}, is kept.`,
      `这套幻灯片来自所打开的地址。你之前的${count}页仍然保留。`,
    ),
  toEarlier: text('Go back to it', '换回之前的幻灯片'),
  notKept: text(
    'This browser stores nothing here: the deck lives in the address of this page alone. Keep the address.',
    '浏览器不允许本站存储：幻灯片只保存在本页地址中，请收藏该地址。',
  ),
  notWhole: text(
    'The notes are too long for an address. They stay in this browser; a copied link comes without them.',
    '备注过长，无法写入地址，只保存在本浏览器中；复制的链接不含备注。',
  ),
  loading: text('Loading the slides …', '正在载入幻灯片……'),

  // Files of a deck
  powerPoint: 'PowerPoint',

  // The show
  next: text('Next', '下一页'),
  previous: text('Previous', '上一页'),
  overview: text('Overview', '总览'),
  presenter: text('Presenter window', '演讲者窗口'),
  fullScreen: text('Full screen', '全屏'),
  leaveFullScreen: text('Leave full screen', '退出全屏'),
  black: text('Black', '黑屏'),
  leave: text('Leave', '结束放映'),
  isBlack: text('The screen is black. Press B to see the slide.', '已黑屏，按B键恢复。'),
  controls: text('Show controls', '放映控制'),
  refused: text(
    'The browser has blocked the presenter window. Allow it for this site, or open it here:',
    '浏览器拦截了演讲者窗口。请允许本站打开，或点此打开：',
  ),
  keys: text('Keys', '快捷键'),
  keyList: [
    { keys: '→ Space PageDown', what: text('next slide', '下一页') },
    { keys: '← PageUp', what: text('slide before', '上一页') },
    { keys: 'Home End', what: text('first and last slide', '首页与末页') },
    { keys: 'B', what: text('black screen', '黑屏') },
    { keys: 'O', what: text('overview', '总览') },
    { keys: 'P', what: text('presenter window', '演讲者窗口') },
    { keys: 'F', what: text('full screen', '全屏') },
    { keys: 'Tab', what: text('to the values of the slide, then arrow keys', '读取本页数值，再按方向键') },
    { keys: 'Esc', what: text('leave', '退出') },
  ],
  swipe: text('On a phone or tablet, swipe.', '在手机或平板上左右滑动翻页。'),

  // The presenter window
  now: text('Now', '当前'),
  upNext: text('Next', '下一页'),
  last: text('This is the last slide.', '这是最后一页。'),
  noNotes: text('No notes for this slide.', '本页没有备注。'),
  clock: text('Time', '时间'),
  elapsed: text('Since the start', '已用时'),
  restart: text('Start again', '重新计时'),
  apart: text('The slides are no longer open in another window.', '放映窗口已关闭。'),
} as const
