using Lajur.Engine.Running;
using Lajur.Engine.Waiting;

namespace Lajur.Engine.Storage;

/// <summary>A bookmark that a step came for, with its run locked.</summary>
/// <param name="Bookmark">As it stood.</param>
/// <param name="Instance">The run, this step's until it ends, with the revision that the step writes.</param>
/// <param name="IsWon">False when somebody else burned it meanwhile, or the run has ended: then nothing was burned.</param>
public sealed record BookmarkClaim(Bookmark Bookmark, WorkflowInstance Instance, bool IsWon);
