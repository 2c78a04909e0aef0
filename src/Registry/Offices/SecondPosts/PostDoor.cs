namespace Lajur.Registry.Offices.SecondPosts;

/// <param name="OfficerId">A person's account in another office.</param>
/// <param name="OfficeName">That office.</param>
public sealed record PostDoor(Guid OfficerId, string OfficeName);
