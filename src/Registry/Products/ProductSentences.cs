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
        var download = link switch
        {
            null => "",
            _ when link.IsGoodAt(now) => $" atau diunduh di halaman pelacakan sampai {IndonesianTime.Moment(link.ExpiresAt, zone)}",
            _ => ". Tautan unduhnya sudah habis; bila pemohon ingin mengunduh, terbitkan tautan baru di halaman perkara",
        };
        return new(
            matter.Applicant.Phone is null ? matter.Applicant.Medium : ContactMedium.Telephone,
            $"Telepon pemohon: {product.Name} belum diambil",
            $"""
            {Way(matter.Applicant)}

            Sampaikan: {product.Name} untuk permohonan {matter.Number} siap sejak {IndonesianTime.Moment(product.StoredAt, zone)} dan masih kami simpan. Dapat diambil di kantor{download}. GRATIS.

            Catat hasilnya di sini. Selama belum diambil, pemohon ditelepon lagi.
            """);
    }

    /// <summary>Where to reach the applicant, as <see cref="Reminder"/> begins.</summary>
    internal static string Way(Applicant applicant) => applicant switch
    {
        { Phone: { } phone } => $"Telepon {applicant.Name} di nomor {phone}.",
        { Email: { } email } => $"{applicant.Name} tidak memberi nomor telepon. Hubungi lewat surel {email}.",
        _ => $"{applicant.Name} tidak memberi nomor telepon. Hubungi lewat cara lain yang ada pada berkas.",
    };
}
