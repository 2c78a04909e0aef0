namespace Lajur.Engine.BuiltIn.Flowcharts;

/// <summary>An arrow of a flowchart.</summary>
/// <param name="Index">Its place among the flowchart's arrows.</param>
/// <param name="Source">The index of the activity it leaves.</param>
/// <param name="Port">The outcome it stands for.</param>
/// <param name="Target">The index of the activity it enters.</param>
internal sealed record Connection(int Index, int Source, string Port, int Target);
