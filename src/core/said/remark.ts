/**
 * Thanks, a farewell, laughter, surprise; something found long, too much or frightening, or less than hoped; much as pay; weariness,
 * an excuse, nerves, two minds; doubt, or that it is all opinion or contradicts itself; that years told of were years of study; that something went
 * fast; joy at what was reached; a pause to think.
 */
export type Remark =
  | 'thanks'
  | 'bye'
  | 'laugh'
  | 'surprise'
  | 'long'
  | 'much'
  | 'pay'
  | 'low'
  | 'weary'
  | 'sorry'
  | 'nervous'
  | 'torn'
  | 'doubt'
  | 'opinion'
  | 'contradiction'
  | 'study'
  | 'quick'
  | 'joy'
  | 'pause';
