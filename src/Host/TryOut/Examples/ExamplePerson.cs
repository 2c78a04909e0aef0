using Lajur.Registry.Forms.Fields;

namespace Lajur.Host.TryOut.Examples;

/// <summary>Somebody who does not exist and lives where the office is; addresses and numbers are nobody's.</summary>
/// <param name="regionCode">The office's, with dots.</param>
public sealed class ExamplePerson(string regionCode)
{
    public const string Name = "Siti Contoh";

    public const string Email = "siti.contoh@example.test";

    public const string Phone = "081234567890";

    /// <summary>Born 1 July 1990, a woman.</summary>
    public static readonly DateOnly BirthDate = new(1990, 7, 1);

    private readonly string _digits = regionCode.Replace(".", "", StringComparison.Ordinal).PadRight(5, '0').PadRight(6, '1')[..6];

    public string Nik => $"{_digits}4107900003";

    public string FamilyCard => $"{_digits}0101150001";

    /// <summary>A part of the address.</summary>
    public string PartOf(string part) => part switch
    {
        RegionField.Regency => $"{_digits[..2]}.{_digits[2..4]}",
        RegionField.District => "Kademangan",
        RegionField.Village => "Pilang",
        _ => "Jalan Contoh 1, RT 01/RW 02",
    };
}
