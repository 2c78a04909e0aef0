namespace Lajur.Registry.Offices;

/// <summary>What sort of office it is: a department of a city or regency, or a district office.</summary>
public enum OfficeKind
{
    Dinas,
    Kecamatan,
}
