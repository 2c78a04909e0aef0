namespace Lajur.Registry.Citizens.Regions;

/// <param name="Code">Two digits.</param>
/// <param name="Name">Jawa Timur.</param>
/// <param name="Regencies">Its regencies, then its cities, by code.</param>
public sealed record Province(string Code, string Name, IReadOnlyList<Regency> Regencies);
