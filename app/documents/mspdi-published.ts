/**
 * Every element of a task, in the order of the published schema of Project 2007 (see `mspdi-sequence.ts` for where it
 * stands). What a file has besides these is told as not read.
 */
export const PUBLISHED_TASK = [
  ...["UID", "ID", "Name", "Type", "IsNull", "CreateDate", "Contact", "WBS", "WBSLevel", "OutlineNumber"],
  ...["OutlineLevel", "Priority", "Start", "Finish", "Duration", "DurationFormat", "Work", "Stop", "Resume"],
  ...["ResumeValid", "EffortDriven", "Recurring", "OverAllocated", "Estimated", "Milestone", "Summary"],
  ...["Critical", "IsSubproject", "IsSubprojectReadOnly", "SubprojectName", "ExternalTask"],
  ...["ExternalTaskProject", "EarlyStart", "EarlyFinish", "LateStart", "LateFinish", "StartVariance"],
  ...["FinishVariance", "WorkVariance", "FreeSlack", "TotalSlack", "FixedCost", "FixedCostAccrual"],
  ...["PercentComplete", "PercentWorkComplete", "Cost", "OvertimeCost", "OvertimeWork", "ActualStart"],
  ...["ActualFinish", "ActualDuration", "ActualCost", "ActualOvertimeCost", "ActualWork"],
  ...["ActualOvertimeWork", "RegularWork", "RemainingDuration", "RemainingCost", "RemainingWork"],
  ...["RemainingOvertimeCost", "RemainingOvertimeWork", "ACWP", "CV", "ConstraintType", "CalendarUID"],
  ...["ConstraintDate", "Deadline", "LevelAssignments", "LevelingCanSplit", "LevelingDelay"],
  ...["LevelingDelayFormat", "PreLeveledStart", "PreLeveledFinish", "Hyperlink", "HyperlinkAddress"],
  ...["HyperlinkSubAddress", "IgnoreResourceCalendar", "Notes", "HideBar", "Rollup", "BCWS", "BCWP"],
  ...["PhysicalPercentComplete", "EarnedValueMethod", "PredecessorLink", "ActualWorkProtected"],
  ...["ActualOvertimeWorkProtected", "ExtendedAttribute", "Baseline", "OutlineCode", "IsPublished"],
  ...["StatusManager", "CommitmentStart", "CommitmentFinish", "CommitmentType", "TimephasedData"],
] as const;

/** What came after, which every newer Project writes and which says nothing that Koers keeps. */
export const LATER_TASK = ["GUID", "Active", "Manual"] as const;
