using System.Globalization;
using Lajur.Registry.Forms.Fields;
using Lajur.Registry.Speech;

namespace Lajur.Registry.Forms;

/// <summary>What is said next to a field, in Indonesian: what is wrong and what to do.</summary>
internal static class FormSentences
{
    public const string UnknownOption = "Pilih dari pilihan yang tersedia.";
    public const string Email = "Alamat surel belum benar. Tulis lengkap, seperti nama@contoh.id.";
    public const string Phone = "Nomor telepon terdiri dari 8 sampai 15 angka. Tulis seperti 081234567890.";

    public static string Required(FormField field) => field switch
    {
        CheckboxField => "Beri tanda centang di sini untuk melanjutkan.",
        FileField => $"Lampirkan berkas: {Ended(field.Label)}",
        ChoiceField { TakesSeveral: true } => $"Pilih paling sedikit satu: {Ended(field.Label)}",
        ChoiceField => $"Pilih salah satu: {Ended(field.Label)}",
        DateField => $"Isi tanggal atau waktu: {Ended(field.Label)}",
        _ => $"Bagian ini wajib diisi: {Ended(field.Label)}",
    };

    /// <summary>A label that is a question, or a sentence, has its own mark at the end.</summary>
    private static string Ended(string label) => label is [.., '?' or '!' or '.'] ? label : $"{label}.";

    public static string TooLong(TextField field, int length) => string.Create(
        IndonesianSpeech.Culture,
        $"Tulis paling banyak {field.MaxLength:N0} karakter. Anda menulis {length:N0}.");

    public static string TooShort(TextField field, int length) => string.Create(
        IndonesianSpeech.Culture,
        $"Tulis paling sedikit {field.MinLength:N0} karakter. Anda menulis {length:N0}.");

    public static string Mismatch(TextField field) =>
        field.PatternMessage ?? $"Isi {field.Label} belum sesuai. Periksa kembali tulisan Anda.";

    public static string NotANumber(NumberField field) => field.Decimals == 0
        ? "Tulis angka bulat, tanpa huruf dan tanpa titik. Contoh: 12."
        : string.Create(CultureInfo.InvariantCulture, $"Tulis angka tanpa titik, paling banyak {field.Decimals} angka di belakang koma. Contoh: 1500,5.");

    public static string OutOfRange(NumberField field) => (field.Min, field.Max) switch
    {
        ({ } min, { } max) => string.Create(IndonesianSpeech.Culture, $"Tulis angka dari {min:0.##} sampai {max:0.##}."),
        ({ } min, null) => string.Create(IndonesianSpeech.Culture, $"Tulis angka paling kecil {min:0.##}."),
        (_, var max) => string.Create(IndonesianSpeech.Culture, $"Tulis angka paling besar {max:0.##}."),
    };

    public const string Past = "Tanggal ini sudah lewat. Pilih hari ini atau hari sesudahnya.";

    public static string NotADate(DateField field) => field.Input switch
    {
        DateInput.Time => "Waktu belum benar. Tulis jam dan menit, seperti 09:30.",
        DateInput.DateTime => "Tanggal dan waktu belum benar. Tulis seperti 2026-11-23 09:30.",
        _ => "Tanggal belum benar. Tulis hari, bulan, dan tahun, seperti 23-11-2026.",
    };
}
