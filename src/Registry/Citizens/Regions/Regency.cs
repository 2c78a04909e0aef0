namespace Lajur.Registry.Citizens.Regions;

/// <summary>A regency (kabupaten) or city (kota).</summary>
/// <param name="Code">Four digits.</param>
/// <param name="Name">With its kind: Kota Probolinggo.</param>
public sealed record Regency(string Code, string Name);
