using System.Text.Json.Nodes;
using Lajur.Activities.Drawing;
using Lajur.Engine.Activities;
using Lajur.Engine.Catalog;

namespace Lajur.Activities.Inbox;

public abstract partial class OfficerStep
{
    private const string Standard = "Mutu Baku";

    [Input(DisplayName = "Nomor langkah", Description = "Nomor baris pada SOP, misalnya 2.a.", Order = 1)]
    public Input<string> StepNumber { get; set; } = new();

    [Input(DisplayName = "Nama langkah", Description = "Apa yang dikerjakan, dengan kata-kata SOP.", Order = 2, Required = true)]
    public Input<string> Title { get; set; } = new();

    [Input(
        DisplayName = "Petunjuk bagi petugas",
        Description = "Apa yang diperiksa dan apa yang dilakukan.",
        UIHint = InputHint.MultiLine,
        Order = 3)]
    public Input<string> Instructions { get; set; } = new();

    [Input(
        DisplayName = "Pelaksana",
        Description = "Daftar tugas siapa yang menerima langkah ini.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(StaffLaneOptions),
        Order = 4,
        Required = true)]
    public Input<string> Lane { get; set; } = new();

    [Input(
        DisplayName = "Formulir",
        Description = "Formulir yang diisi petugas. Kosongkan bila cukup memilih hasil.",
        UIHint = InputHint.Dropdown,
        OptionsProvider = typeof(FormOptions),
        Order = 5)]
    public Input<string> Form { get; set; } = new();

    [Input(
        DisplayName = "Isian awal formulir",
        Description = "Objek berisi nilai awal setiap isian, biasanya diambil dari langkah sebelumnya.",
        UIHint = InputHint.CodeEditor,
        DefaultSyntax = "JavaScript",
        Order = 6)]
    public Input<JsonObject> Prefill { get; set; } = new();

    [Input(
        DisplayName = "Persyaratan/kelengkapan",
        Description = "Mutu Baku, kolom pertama.",
        UIHint = InputHint.MultiLine,
        Category = Standard,
        Order = 8)]
    public Input<string> Requirements { get; set; } = new();

    [Input(
        DisplayName = "Waktu",
        Description = "Mutu Baku, kolom kedua, dalam jam kerja: \"15 menit\", \"1 jam\", \"3 hari kerja\".",
        Category = Standard,
        Order = 9)]
    public Input<string> Duration { get; set; } = new();

    [Input(
        DisplayName = "Output",
        Description = "Mutu Baku, kolom ketiga.",
        UIHint = InputHint.MultiLine,
        Category = Standard,
        Order = 10)]
    public Input<string> Output { get; set; } = new();

    [Input(
        DisplayName = "Keterangan",
        Description = "Kolom terakhir pada SOP. Pemisahan tugas ditambahkan sendiri.",
        Category = Standard,
        Order = 11)]
    public Input<string> Remark { get; set; } = new();

    [Input(
        DisplayName = "Bukan petugas yang mengerjakan",
        Description = "Nama langkah yang petugasnya tidak boleh mengerjakan langkah ini. Langkah permohonan berarti petugas loket yang menerimanya.",
        UIHint = InputHint.MultiText,
        DefaultSyntax = "Object",
        Order = 12)]
    public Input<List<string>> NotSameAs { get; set; } = new();

    [Input(
        DisplayName = "Sembunyikan identitas pemohon",
        Description = "Petugas langkah ini membaca pokok perkaranya, tetapi tidak melihat siapa pemohon atau pengadunya.",
        Order = 13)]
    public Input<bool> HidesApplicant { get; set; } = new();

    [Output(DisplayName = "Hasil", Description = "Hasil yang dipilih petugas.")]
    public Output<string> Outcome { get; set; } = new();

    [Output(DisplayName = "Jawaban", Description = "Isi formulir, satu properti setiap isian.")]
    public Output<JsonObject> Answers { get; set; } = new();

    [Output(DisplayName = "Petugas", Description = "Nama petugas yang menyelesaikan.")]
    public Output<string> Officer { get; set; } = new();

    [Output(DisplayName = "Kode petugas", Description = "Kode petugas yang menyelesaikan.")]
    public Output<string> OfficerId { get; set; } = new();
}
