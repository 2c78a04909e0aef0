namespace Lajur.Engine.Scripting.Evaluation;

/// <summary>A script reached one of its bounds; no script can catch it.</summary>
internal sealed class ScriptBoundException(string message) : Exception(message);
