namespace Lajur.Host.Outside;

/// <summary>A host name leads to no address that procedures may reach.</summary>
internal sealed class AddressRefusedException(string host)
    : IOException($"'{host}' leads to a private address, which Outside__AllowedNetworks does not list.");
