namespace Lajur.Registry.Offices.Channels;

/// <summary>One way to reach an office.</summary>
/// <param name="Kind">Which way.</param>
/// <param name="Label">As the office writes it, in Indonesian.</param>
/// <param name="Value">The number or address in words; absent for a box or a desk.</param>
/// <param name="Link">What a tap opens (tel:, mailto:, https:); absent when nothing can be opened.</param>
public sealed record OfficeChannel(ChannelKind Kind, string Label, string? Value = null, string? Link = null);
