using Lajur.Engine.Running;

namespace Lajur.Studio.Drawings;

/// <summary>Where a run stands, for the bar above the viewer.</summary>
/// <param name="DefinitionId">The drawing that it runs.</param>
/// <param name="Name">What the run is called: the number of its case, else the drawing it runs.</param>
/// <param name="Version">The version of the drawing that it runs.</param>
/// <param name="SubStatus">Whether it waits, has ended, or broke.</param>
/// <param name="Problem">The words of the incident that came last; null when there was none.</param>
public sealed record RunStatus(string DefinitionId, string Name, int Version, WorkflowSubStatus SubStatus, string? Problem);
