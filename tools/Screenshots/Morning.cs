namespace Lajur.Screenshots;

/// <summary>What happens in the office before the pictures are taken.</summary>
internal static class Morning
{
    private static readonly (string Channel, string Subject, string Question, string Name)[] Questions =
    [
        ("InPerson", "Akta kelahiran dan kartu keluarga", "Anak saya baru lahir. Apa saja yang perlu saya bawa?", "Siti Aminah"),
        ("Telephone", "Jam buka loket hari Jumat", "Pukul berapa loket dibuka hari Jumat?", "Budi Santoso"),
        ("WhatsApp", "KTP-el hilang", "Bagaimana mengurus KTP-el yang hilang?", "Dewi Lestari"),
        ("Radio", "Perekaman bagi lansia", "Apakah petugas dapat datang ke rumah ibu saya?", "Hasan Basri"),
        ("Sp4nLapor", "Pindah domisili", "Berkas apa yang dibawa untuk pindah ke Kota Probolinggo?", "Maria Ulfa"),
        ("Instagram", "Kartu Identitas Anak", "Apakah KIA dapat diambil orang tua?", "Rizky Pratama"),
    ];

    /// <summary>Questions reach the counter and one is sent to both bidang; the answer is its number.</summary>
    public static async Task<string> HappensAsync(Desk petugas)
    {
        List<string> numbers = [];
        foreach (var (channel, subject, question, name) in Questions)
        {
            numbers.Add(await petugas.EnterAsync(channel, subject, question, name));
        }

        await petugas.DoAsync(numbers[0], "Teruskan ke bidang", choose: "Keduanya");
        await petugas.TakeAsync(numbers[1]);
        return numbers[0];
    }
}
