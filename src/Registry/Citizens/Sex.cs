namespace Lajur.Registry.Citizens;

/// <summary>As the identity number records it.</summary>
public enum Sex
{
    Male,
    Female,
}
