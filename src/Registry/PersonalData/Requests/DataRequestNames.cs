namespace Lajur.Registry.PersonalData.Requests;

/// <summary>Requests about data in Indonesian.</summary>
public static class DataRequestNames
{
    public static string Of(DataRequestKind kind) => kind == DataRequestKind.Correction ? "Pembetulan data" : "Penghapusan data";

    /// <summary>What is to become of the data, within a sentence.</summary>
    public static string Within(DataRequestKind kind) => kind == DataRequestKind.Correction ? "dibetulkan" : "dihapus";

    public static string Of(DataRequestState state) => state switch
    {
        DataRequestState.Open => "Menunggu jawaban",
        DataRequestState.Granted => "Disetujui, dihapus setelah selesai",
        DataRequestState.Done => "Dipenuhi",
        DataRequestState.Declined => "Tidak dipenuhi",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "No name is known for this state."),
    };
}
