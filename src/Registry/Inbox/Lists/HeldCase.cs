namespace Lajur.Registry.Inbox.Lists;

/// <summary>A case whose run broke, for whoever can do something about it.</summary>
/// <param name="Number">Its number.</param>
/// <param name="InstanceId">The run to look at.</param>
public sealed record HeldCase(string Number, string InstanceId);
