using Lajur.Host.Access;
using Lajur.Registry.Forms.Drawing;
using Lajur.Registry.Speech;

namespace Lajur.Host.FormRoom;

/// <summary>What administrators are told of forms.</summary>
internal static class Sentences
{
    public static string Overtaken(SaveFormResult.Overtaken overtaken, SignedInOfficer officer) => overtaken is { Version: null }
        ? "Formulir ini sudah dihapus dari alur oleh administrator lain. Isian Anda di halaman ini tetap ada: simpan sebagai formulir baru bila masih perlu."
        : $"{overtaken.By ?? "Administrator lain"} sudah menyimpan formulir ini"
            + (overtaken.At is { } at ? $" pada {IndonesianTime.Moment(at, officer.Zone)}" : "")
            + ". Perubahan Anda belum disimpan dan tetap ada di halaman ini. Lihat dulu perubahannya, atau simpan punya Anda sebagai penggantinya.";
}
