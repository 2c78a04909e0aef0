using System.Globalization;

namespace Lajur.Registry.Citizens;

/// <summary>
/// Number of a family card (nomor Kartu Keluarga): 16 digits, being province, regency and district (2 each), the day the
/// number was given as ddMMyy, and 4 digits of serial. There is no check digit.
/// </summary>
public static class FamilyCardNumber
{
    private const string Look = "Periksa kembali pada bagian atas Kartu Keluarga.";

    /// <summary>What is wrong with it and what to do, in Indonesian; null when it can be one, and then its digits.</summary>
    public static (string Digits, string? Error) Read(string text)
    {
        var digits = string.Concat(text.Where(sign => sign is not (' ' or '.' or '-' or '\u00a0')));
        return (digits, FindError(digits));
    }

    private static string? FindError(string digits) => digits switch
    {
        _ when !digits.All(char.IsAsciiDigit) => "Nomor Kartu Keluarga hanya berisi angka. Hapus huruf dan tanda lain.",
        { Length: not 16 } => string.Create(CultureInfo.InvariantCulture, $"Nomor Kartu Keluarga terdiri dari 16 angka. Anda menulis {digits.Length}."),
        _ when !RegionCodes.IsProvince(digits.AsSpan(0, 2)) => $"Dua angka pertama nomor Kartu Keluarga, {digits[..2]}, bukan kode provinsi. {Look}",
        _ when digits[2..4] == "00" || digits[4..6] == "00" => $"Kode wilayah pada enam angka pertama nomor Kartu Keluarga belum benar. {Look}",
        _ when !HasDate(digits[6..12]) => $"Tanggal pada angka ke-7 sampai ke-12, {digits[6..12]}, tidak ada dalam kalender. {Look}",
        _ when digits.EndsWith("0000", StringComparison.Ordinal) => $"Empat angka terakhir nomor Kartu Keluarga tidak mungkin 0000. {Look}",
        _ => null,
    };

    private static bool HasDate(string text) =>
        DateOnly.TryParseExact(text[..4] + "20" + text[4..], "ddMMyyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
