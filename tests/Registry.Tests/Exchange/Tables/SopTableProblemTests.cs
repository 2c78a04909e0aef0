namespace Lajur.Registry.Tests.Exchange.Tables;

/// <summary>What is wrong with a table is told with its row and column, in the words of who filled it in.</summary>
public sealed class SopTableProblemTests
{
    private const string Applies = "1|Mengajukan permohonan|X||||||";

    public static TheoryData<string, string, string> Broken => new()
    {
        { "2|Memeriksa berkas||centang||||Berkas|", "Baris 3, kolom D (Petugas Loket)", "tanda \"centang\" tidak dikenal. Tulis X untuk kegiatan, ◇ atau ? untuk keputusan, atau kosongkan." },
        { "2|Memeriksa berkas||X|||sebentar|Berkas|", "Baris 3, kolom G (Waktu)", "waktu \"sebentar\" tidak dapat dibaca. Tulis satu waktu, misalnya 15 menit, 1 jam, atau 2 hari kerja." },
        { "2|Memeriksa berkas||X|||10-15 menit|Berkas|", "Baris 3, kolom G (Waktu)", "waktu \"10-15 menit\" tidak dapat dibaca. Tulis satu waktu, misalnya 15 menit, 1 jam, atau 2 hari kerja." },
        { "|Memeriksa berkas||X|||15 menit|Berkas|", "Baris 3, kolom A (No)", "nomor langkah kosong. Tulis misalnya 3 atau 2.a." },
        { "dua|Memeriksa berkas||X|||15 menit|Berkas|", "Baris 3, kolom A (No)", "\"dua\" bukan nomor langkah. Tulis misalnya 3 atau 2.a." },
        { "2|||X|||15 menit|Berkas|", "Baris 3, kolom B (Aktivitas)", "nama aktivitas kosong. Tulis apa yang dikerjakan, diawali kata kerja." },
        { "2|Memeriksa berkas|||||15 menit|Berkas|", "Baris 3", "langkah 2 belum bertanda pada kolom pelaksana mana pun. Beri tanda X pada kolom yang mengerjakannya." },
        { "1|Memeriksa berkas||X|||15 menit|Berkas|", "Baris 3, kolom A (No)", "nomor 1 sudah dipakai baris 2. Beri nomor lain." },
        { "2|Memeriksa berkas||◇|||15 menit|Berkas|", "Baris 3, kolom I (Keterangan)", "langkah 2 bertanda keputusan, tetapi belum disebut ke mana setiap hasilnya. Tulis misalnya \"Ya: ke 2\" dan \"Tidak: kembali ke 1\"." },
        { "2|Memeriksa berkas||◇|||15 menit|Berkas|Khusus: ke 1", "Baris 3, kolom I (Keterangan)", "baru hasil \"Khusus\" yang disebut tujuannya. Sebutkan juga hasil yang lain." },
        { "2|Memeriksa berkas||◇|◇||15 menit|Berkas|Ya: selesai", "Baris 3", "keputusan pada langkah 2 ditandai pada 2 pelaksana. Pilih satu pelaksana yang memutuskan." },
        { "2|Memeriksa berkas||X|||15 menit|Berkas|Ya: ke 9", "Baris 3, kolom I (Keterangan)", "tidak ada langkah bernomor 9. Perbaiki nomor tujuannya." },
        { "2|Memeriksa berkas||X|||15 menit|Berkas|Ya: ke 1; Ya: selesai", "Baris 3, kolom I (Keterangan)", "hasil \"Ya\" disebut dua kali. Tulis satu tujuan untuk setiap hasil." },
        { "2|Memeriksa berkas||X|||15 menit|Berkas|ke 1; Ya: selesai", "Baris 3, kolom I (Keterangan)", "ada beberapa tujuan tanpa nama hasil. Tulis hasilnya di depan setiap tujuan, misalnya \"Ya: ke 3\"." },
        { "2|Menandatangani|◇||||||Ya: selesai", "Baris 3, kolom C (Pemohon)", "keputusan dibuat petugas, bukan pemohon. Pindahkan tandanya ke kolom petugas." },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void It_is_told_at_its_cell(string row, string place, string text)
    {
        var table = Sheets.Read(Applies, row);

        var problem = Assert.Single(table.Problems);
        Assert.Equal((place, text), (problem.Place, problem.Text));
    }

    [Fact]
    public void Every_problem_is_told_at_once_from_the_top()
    {
        var table = Sheets.Read(Applies, "3|Memeriksa||abc|||lama||", "2|Menyerahkan||X|||1 jam||");

        Assert.Equal(["Baris 3, kolom D (Petugas Loket)", "Baris 3, kolom G (Waktu)", "Baris 4, kolom A (No)"], table.Problems.Select(problem => problem.Place));
    }

    [Fact]
    public void The_first_step_is_the_applicants()
    {
        var problem = Assert.Single(Sheets.Read("1|Menerima berkas||X|||5 menit|Berkas|").Problems);

        Assert.Equal("Baris 2", problem.Place);
        Assert.StartsWith("langkah pertama harus dikerjakan pemohon", problem.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_without_a_table_says_what_a_table_begins_with()
    {
        var problem = Assert.Single(Sheets.ReadWhole("Nama|Alamat", "Budi|Jalan Merdeka").Problems);

        Assert.Contains("\"No\" dan \"Aktivitas\"", problem.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("No|Aktivitas|Pemohon|Petugas|Output|Ket", "kolom \"Kelengkapan\" dan \"Waktu\" tidak ditemukan")]
    [InlineData("No|Aktivitas|Kelengkapan|Waktu|Output|Ket", "tidak ada kolom pelaksana")]
    [InlineData("No|Aktivitas|Pemohon|Kelengkapan|Waktu|Output|Biaya", "kolom \"Biaya\" tidak dikenal")]
    [InlineData("No|Aktivitas|Pemohon|Petugas|petugas|Kelengkapan|Waktu|Output", "pelaksana \"petugas\" sudah ada di kolom D")]
    public void A_head_that_is_not_whole_is_told(string head, string text) =>
        Assert.Contains(Sheets.ReadWhole(head, "1|Mengajukan|X|||||").Problems, problem => problem.Text.Contains(text, StringComparison.Ordinal) && problem.Row == 0);
}
