namespace Lajur.Host.TryOut.Standing;

/// <summary>Somebody who may take a task.</summary>
/// <param name="Id">The officer.</param>
/// <param name="Name">Name and post.</param>
/// <param name="IsExcluded">True when the drawing keeps this step from them for what they did before.</param>
public sealed record TaskHand(Guid Id, string Name, bool IsExcluded);
