using Lajur.Engine.Running;

namespace Lajur.Engine.Storage.Memory;

/// <summary>An instance as rows keep it: its columns, and its state as text.</summary>
internal sealed record StoredInstance(WorkflowInstance Columns, int IncidentCount, string State);
