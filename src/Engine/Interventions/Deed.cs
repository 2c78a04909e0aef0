using Lajur.Engine.Running.Bursts;

namespace Lajur.Engine.Interventions;

/// <summary>An intervention that is allowed, ready to be carried out.</summary>
/// <param name="What">What the journal keeps of it.</param>
/// <param name="DoAsync">Changes the run; null when only its list of incidents changes.</param>
/// <param name="Closes">The incidents it sees to.</param>
internal sealed record Deed(Intervention What, Func<Burst, ValueTask>? DoAsync, IReadOnlyCollection<Running.Incident> Closes);
