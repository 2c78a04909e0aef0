using Lajur.Registry.Cases;
using Lajur.Registry.Desk;
using Lajur.Registry.Offices;
using Lajur.Registry.Products.Links;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Products;

/// <summary>What staff read when a product waits to be fetched, in Indonesian.</summary>
internal static class ProductSentences
{
    /// <summary>A step by which the applicant is reminded; its title names nobody, since lists show it.</summary>
    public static NotifyResult.StaffMustContact Reminder(
        Case matter, Product product, DownloadLink? link, DateTimeOffset now, IndonesianZone zone)
    {
        var (name, phone) = (matter.Applicant.Name, matter.Applicant.Phone);
        var way = phone is null
            ? $"{name} tidak memberi nomor telepon. Hubungi lewat {(matter.Applicant.Email is { } email ? $"surel {email}" : "cara lain yang ada pada berkas")}."
            : $"Telepon {name} di nomor {phone}.";
        var download = link switch
        {
            null => "",
            _ when link.IsGoodAt(now) => $" atau diunduh di halaman pelacakan sampai {IndonesianTime.Moment(link.ExpiresAt, zone)}",
            _ => ". Tautan unduhnya sudah habis; bila pemohon ingin mengunduh, terbitkan tautan baru di halaman perkara",
        };
        return new(
            phone is null ? matter.Applicant.Medium : ContactMedium.Telephone,
            $"Telepon pemohon: {product.Name} belum diambil",
            $"""
            {way}

            Sampaikan: {product.Name} untuk permohonan {matter.Number} siap sejak {IndonesianTime.Moment(product.StoredAt, zone)} dan masih kami simpan. Dapat diambil di kantor{download}. GRATIS.

            Catat hasilnya di sini. Selama belum diambil, pemohon ditelepon lagi.
            """);
    }
}
