namespace Lajur.Registry.Exchange.Parcels;

/// <summary>A file of a parcel.</summary>
/// <param name="Path">Such as "forms/permohonan.json".</param>
/// <param name="Bytes">How long it is.</param>
/// <param name="Sha256">Of its bytes, in small hexadecimal letters.</param>
public sealed record ParcelPart(string Path, int Bytes, string Sha256);
