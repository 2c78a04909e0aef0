namespace Lajur.Host.Desk.Managing;

/// <summary>Something that heads and administrators look after.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="What">What is done there, in one sentence.</param>
/// <param name="Address">Where it is.</param>
/// <param name="Icon">Its icon.</param>
public sealed record ManageEntry(string Name, string What, string Address, string Icon);
