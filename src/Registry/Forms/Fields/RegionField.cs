namespace Lajur.Registry.Forms.Fields;

/// <summary>An address by region: regency or city from the Ministry's list, district, village and the rest in words.</summary>
public sealed record RegionField : FormField
{
    public const string Regency = "wilayah", District = "kecamatan", Village = "desa", Street = "jalan";

    /// <summary>Its parts in their order.</summary>
    public static readonly IReadOnlyList<string> Parts = [Regency, District, Village, Street];

    public string NameOf(string part) => FieldNames.Join(Key, part);

    /// <summary>How a part is called on the page.</summary>
    public static string LabelOf(string part) => part switch
    {
        Regency => "Kabupaten atau kota",
        District => "Kecamatan",
        Village => "Desa atau kelurahan",
        _ => "Jalan, nomor, RT/RW",
    };
}
