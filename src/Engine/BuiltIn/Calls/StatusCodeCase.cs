using Lajur.Engine.Activities;

namespace Lajur.Engine.BuiltIn.Calls;

/// <summary>What runs after one status.</summary>
/// <param name="StatusCode">Such as 200.</param>
/// <param name="Activity">What runs then; null for nothing.</param>
public sealed record StatusCodeCase(int StatusCode, Activity? Activity);
