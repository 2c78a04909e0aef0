namespace Lajur.Registry.Forms.Fields;

/// <param name="Value">What is stored.</param>
/// <param name="Label">What is shown.</param>
public sealed record FormOption(string Value, string Label);
