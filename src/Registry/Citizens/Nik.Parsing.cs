using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Lajur.Registry.Citizens;

public readonly partial record struct Nik
{
    public static bool TryParse([NotNullWhen(true)] string? text, out Nik nik) => TryParse(text, out nik, out _);

    /// <param name="text">16 digits; blanks, dots and hyphens between them are passed over.</param>
    /// <param name="nik">The number when it can be one.</param>
    /// <param name="error">Else what is wrong with it and what to do, in Indonesian.</param>
    public static bool TryParse(
        [NotNullWhen(true)] string? text, out Nik nik, [NotNullWhen(false)] out string? error)
    {
        var digits = string.Concat((text ?? "").Where(sign => sign is not (' ' or '.' or '-' or '\u00a0')));
        error = FindError(digits);
        nik = error is null ? new(digits) : default;
        return error is null;
    }

    private static string? FindError(string digits)
    {
        if (!digits.All(char.IsAsciiDigit))
        {
            return "NIK hanya berisi angka. Hapus huruf dan tanda lain.";
        }

        if (digits.Length != 16)
        {
            return string.Create(
                CultureInfo.InvariantCulture, $"NIK terdiri dari 16 angka. Anda menulis {digits.Length}.");
        }

        var nik = new Nik(digits);
        return nik switch
        {
            _ when !RegionCodes.IsProvince(digits.AsSpan(0, 2)) =>
                $"Dua angka pertama NIK, {digits[..2]}, bukan kode provinsi. Periksa kembali pada KTP atau Kartu Keluarga.",
            _ when nik.Two(2) == 0 || nik.Two(4) == 0 =>
                "Kode wilayah pada enam angka pertama NIK belum benar. Periksa kembali pada KTP atau Kartu Keluarga.",
            _ when !nik.HasBirthDate =>
                $"Tanggal lahir pada angka ke-7 sampai ke-12, {digits[6..12]}, tidak ada dalam kalender. Periksa kembali NIK Anda.",
            _ when digits.EndsWith("0000", StringComparison.Ordinal) =>
                "Empat angka terakhir NIK tidak mungkin 0000. Periksa kembali pada KTP atau Kartu Keluarga.",
            _ => null,
        };
    }

    /// <summary>29 February counts when one of the centuries has it: 1900 has none, 2000 has.</summary>
    private bool HasBirthDate
    {
        get
        {
            var day = Two(6) > 40 ? Two(6) - 40 : Two(6);
            return (Date(1900 + Two(10), Two(8), day) ?? Date(2000 + Two(10), Two(8), day)) is not null;
        }
    }
}
