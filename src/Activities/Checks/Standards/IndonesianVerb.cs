using System.Text.RegularExpressions;

namespace Lajur.Activities.Checks.Standards;

/// <summary>
/// Tells whether a name begins with a verb, as the names of activities in an SOP do (PermenPAN-RB 35/2012: an active verb with me-,
/// such as "memeriksa"). It goes by the word's form: me- and ber- but for common nouns that begin so, and verbs without either.
/// </summary>
internal static partial class IndonesianVerb
{
    private static readonly HashSet<string> s_nouns = new(StringComparer.OrdinalIgnoreCase)
    {
        "media", "meja", "mesin", "menteri", "menit", "metode", "meter", "mereka", "merek", "menu", "medis", "metadata", "memo", "merah",
        "berkas", "berita", "beras", "bersama", "berapa", "beranda", "berbagai", "berat",
    };

    private static readonly HashSet<string> s_roots = new(StringComparer.OrdinalIgnoreCase)
    {
        "ajukan", "ambil", "antar", "baca", "bawa", "beri", "berikan", "buat", "buka", "cari", "catat", "cek", "cetak", "cocokkan", "datang",
        "daftar", "daftarkan", "gabungkan", "hadir", "hapus", "hitung", "hubungi", "input", "isi", "jawab", "jelaskan", "kembali", "kembalikan",
        "kirim", "kirimkan", "koreksi", "kumpulkan", "laporkan", "lakukan", "lengkapi", "masuk", "masukkan", "minta", "panggil", "paraf",
        "pastikan", "pelajari", "periksa", "pilih", "pindai", "proses", "rekam", "sahkan", "sampaikan", "serahkan", "setujui", "siapkan",
        "simpan", "susun", "tanda tangani", "tandatangani", "telepon", "teliti", "tentukan", "terima", "terbitkan", "teruskan", "tinjau", "tolak",
        "tulis", "tutup", "ubah", "umumkan", "unduh", "unggah", "verifikasi", "validasi",
    };

    public static bool Begins(string name)
    {
        var word = FirstWord().Match(name).Value;
        return s_roots.Contains(word) || (Form().IsMatch(word) && !s_nouns.Contains(word));
    }

    [GeneratedRegex(@"\p{L}+", RegexOptions.None, 200)]
    private static partial Regex FirstWord();

    [GeneratedRegex("^(me|ber)[a-z]{3,}$", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 200)]
    private static partial Regex Form();
}
