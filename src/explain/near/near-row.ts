/** In what a row that was most likely meant for a principal differs from one that it has. */
export type NearRow =
  /** The same role with its path. */
  | 'role-path'
  /** A session of the role. */
  | 'assumed-role'
  /** The same name in another account. */
  | 'other-account'
  /** The same, and the account is one slip away. */
  | 'account-slip'
  /** The user of that name where a role is asked about, or the role where a user is. */
  | 'other-kind'
  /** The user with another path. */
  | 'user-path'
  /** An IAM group, of which a user may be a member. */
  | 'iam-group'
  /** The same ARN with white space or the like. */
  | 'never-matches'
  | 'sso'
  | 'spelling'
  /** The ARN is one slip away: a colon, a part, a digit of the account. */
  | 'slip'
  /** The same name in another partition than the cluster's. */
  | 'other-partition'
  /** The instance profile of that name, which most often has the role of that name. */
  | 'instance-profile'
  /** A pattern that fits the principal. */
  | 'wildcard'
  /** Something else of that name: a policy, for example. */
  | 'wrong-kind'
  /** An earlier role of the same permission set. */
  | 'made-anew'
  /** A key of it is nearly one that is read: it is dropped, or gives less than was meant. */
  | 'key-not-read'
  /** It is among the groups of another row. */
  | 'swallowed-row'
