"""What the uploads say about the model's assumptions, each with n, range and origin."""
