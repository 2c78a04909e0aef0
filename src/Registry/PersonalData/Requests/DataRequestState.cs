namespace Lajur.Registry.PersonalData.Requests;

/// <summary>What became of a request about data.</summary>
public enum DataRequestState
{
    Open,
    Done,
    Declined,
}
