namespace Lajur.Registry.Complaints.Publications;

/// <summary>Categories of published complaints in Indonesian.</summary>
public static class ComplaintCategoryNames
{
    public static string Of(ComplaintCategory category) => category switch
    {
        ComplaintCategory.Requirements => "Persyaratan",
        ComplaintCategory.Procedure => "Prosedur",
        ComplaintCategory.Time => "Waktu pelayanan",
        ComplaintCategory.Cost => "Biaya",
        ComplaintCategory.Product => "Produk layanan",
        ComplaintCategory.Competence => "Kemampuan petugas",
        ComplaintCategory.Behaviour => "Sikap petugas",
        ComplaintCategory.ComplaintHandling => "Penanganan pengaduan",
        ComplaintCategory.Facilities => "Sarana dan prasarana",
        ComplaintCategory.Other => "Lainnya",
        _ => throw new ArgumentOutOfRangeException(nameof(category), category, "No name is known for this category."),
    };
}
